import { expect, test } from 'vitest';
import { breadcrumbList } from '../../../../src/site/structured-data/breadcrumb-list.ts';
import { graphText } from '../../../../src/site/structured-data/graph.ts';
import { mentoringProgram } from '../../../../src/site/structured-data/mentoring-program.ts';
import { organization } from '../../../../src/site/structured-data/organization.ts';
import { orientation } from '../../../../src/site/structured-data/orientation.ts';
import { withMentorsFirst } from '../../../opens-for-mentors.ts';
import { fall2014, realContent, spring2015 } from '../../domain/fixtures/real-content.ts';

const site = new URL('https://mentoring.example.org/');
const { program } = realContent;

test('a deadline that is a day is told; a month is never told as a day', () => {
  expect(mentoringProgram(fall2014, program, site)).toMatchObject({ applicationDeadline: '2014-08-29' });
  const spring = mentoringProgram(spring2015, program, site);
  expect(spring).not.toHaveProperty('applicationDeadline');
  expect(spring).not.toHaveProperty('applicationStartDate');
});

test('where mentors can apply earlier, the start is the one that holds for everybody, and what mentors need says theirs', () => {
  const spring = mentoringProgram(withMentorsFirst(spring2015), program, site);
  expect(spring).toMatchObject({ applicationStartDate: '2015-01-05', applicationDeadline: '2015-02-27' });
  expect(JSON.stringify(spring)).toContain(' They can apply from Monday, December 22, 2014."');
});

test('an orientation is an event only where its days are known', () => {
  expect(orientation(fall2014, program, site)).toMatchObject({ startDate: '2014-10-15', endDate: '2014-11-15' });
  expect(orientation(spring2015, program, site)).toBeUndefined();
});

test('the program names the association that its page describes', () => {
  const { '@id': id } = organization(program, site) as { '@id': string };
  expect(mentoringProgram(fall2014, program, site)).toMatchObject({ provider: { '@id': id } });
});

test('the way to a page is counted from one, with whole addresses', () => {
  expect(
    breadcrumbList(
      [
        { name: 'Home', path: '/' },
        { name: 'Apply', path: '/apply/' },
      ],
      site,
    ),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://mentoring.example.org/' },
      { position: 2, item: 'https://mentoring.example.org/apply/' },
    ],
  });
});

test('a title cannot end the script that holds it', () => {
  const text = graphText([{ '@type': 'WebSite', name: '</script><script>alert(1)</script>' }]);
  expect(text).not.toContain('</script');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script>' }] });
});
