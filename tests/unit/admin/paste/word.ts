// What Word puts on the clipboard: on a desktop (with its conditional comments and `mso-` styles), and in a browser.
const list = (
  level: number,
  mark: string,
  text: string,
) => `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level / 2}in;mso-add-space:
auto;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

export const wordOnADesktop = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
p.MsoNormal, li.MsoNormal {margin:0in; font-size:12.0pt;}
-->
</style>
</head>
<body lang=EN-US style='tab-interval:.5in;word-wrap:break-word'>
<!--StartFragment-->

<h1><b>How to<o:p></o:p></b></h1>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoNormal>Bring what you <b style='mso-bidi-font-weight:normal'>need</b>, and <i
style='mso-bidi-font-style:normal'>one</i> <a href="https://example.org/list">list</a>:<br>
no more.<a name="_Toc1"></a></p>

${list(1, '·', 'Pens')}

${list(2, 'o', 'blue')}

${list(3, '§', 'light <b>blue</b>')}

${list(1, '·', 'Paper')}

${list(1, '1.', 'First')}

${list(2, 'a.', 'of all')}

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=311 valign=top style='width:233.75pt'>
  <p class=MsoNormal>Day<o:p></o:p></p>
  </td>
  <td width=311 valign=top style='width:233.75pt'>
  <p class=MsoNormal>Place<o:p></o:p></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=311 valign=top style='width:233.75pt'>
  <p class=MsoNormal>Monday<o:p></o:p></p>
  </td>
  <td width=311 valign=top style='width:233.75pt'>
  <p class=MsoNormal>Library<o:p></o:p></p>
  <p class=MsoNormal>upstairs<o:p></o:p></p>
  </td>
 </tr>
</table>

<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025" type="#_x0000_t75"/><![endif]--><![if !vml]><img width=96
height=96 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.png" alt="A dot" v:shapes="_x0000_i1025"><![endif]></p>

<!--EndFragment-->
</body>
</html>`;

const online = (level: number, text: string) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li class="OutlineElement Ltr SCXW1 BCX0" data-leveltext="•" data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="${level}"><p class="Paragraph SCXW1 BCX0"><span data-contrast="auto" class="TextRun SCXW1 BCX0"><span class="NormalTextRun SCXW1 BCX0">${text}</span></span><span class="EOP SCXW1 BCX0">&nbsp;</span></p></li></ul></div>`;

export const wordInABrowser = `<meta charset="utf-8"><div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0"><span class="TextRun SCXW1 BCX0" style="font-weight:bold">What</span><span class="TextRun SCXW1 BCX0"> to bring</span><span class="EOP SCXW1 BCX0">&nbsp;</span></p></div>${online(1, 'Pens')}${online(2, 'blue')}${online(1, 'Paper')}`;
