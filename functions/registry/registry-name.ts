/** There is one Registry: one object is one writer. */
export const registryName = 'registry';
