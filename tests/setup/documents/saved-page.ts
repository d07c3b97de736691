const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

/** The inside of an editor's element: paragraphs indented by spaces, tables. */
function editorContent(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/(?:^\| .* \|\n?)+/gm, (rows) => {
      const cells = (row: string) =>
        row
          .slice(2, -2)
          .split(' | ')
          .map((cell) => `<td><p>${escaped(cell)}</p></td>`)
          .join('');
      return `<table border="1"><tbody>${rows
        .trim()
        .split('\n')
        .map((row) => `<tr>${cells(row)}</tr>`)
        .join('')}</tbody></table>\n`;
    })
    .split('\n')
    .map((line) => (line.startsWith('<table') ? line : `<p>&nbsp; &nbsp; ${escaped(line)}</p>`))
    .join('\n');
}

/** A page of an office with this text as its article, saved with all that stands around it: menu, path, tools, neighbours, foot. */
export function savedPage(text: string, charset = 'utf-8'): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}_江城市人民政府</title>
<meta name="PubDate" content="2021-03-04 10:30"><script>var a = "<p>不是正文。</p>";</script><style>p { margin: 0 }</style></head>
<body><div class="header"><a href="/"><img src="logo.png"></a><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li>
<li><a href="/hd">互动交流</a></li></ul><form><input value="请输入关键字"><button>搜索</button></form></div>
<div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/xwfb">新闻发布会</a> &gt; <a href="/xwfb/1">图文实录</a></div>
<div class="article"><h1>${title}</h1>
<div class="TRS_Editor">${editorContent(lines)}</div>
<img src="https://example.org/count.gif">
<div class="tools"><a href="javascript:print()">【打印本页】</a> <a href="javascript:close()">【关闭窗口】</a></div>
<p>上一篇：<a href="2.html">江城市召开春季农业生产工作会议</a></p><p>下一篇：<a href="3.html">关于2021年清明节放假安排的通知</a></p></div>
<div class="sidebar"><h3>相关新闻</h3><ul><li><a href="4.html">全市图书馆总分馆建设现场会召开。</a></li><li><a href="5.html">世界读书日活动启动</a></li></ul></div>
<div class="footer">主办：江城市人民政府办公室　承办：江城市大数据中心<br>网站标识码：3400000000　地址：江城市文化路1号　邮编：240000</div></body></html>`;
}

/** The same page as older offices make it: tables to lay it out, one cell of text with line breaks. */
export function laidOutPage(text: string): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  return `<html><head><title>江城市水务局</title></head><body>
<table width="980"><tr><td><table><tr><td><a href="1">首页</a></td><td><a href="2">新闻</a></td>
<td><a href="3">公告</a></td></tr></table></td></tr>
<tr><td><table><tr><td width="200"><table><tr><td><a href="4">机构设置</a></td></tr><tr><td><a href="5">办事指南</a></td></tr></table></td>
<td><table><tr><td align="center"><b>${title}</b></td></tr>
<tr><td><font size="3">${lines.map((line) => `　　${escaped(line)}`).join('<br>\n')}</font></td></tr>
<tr><td align="right">【<a href="javascript:print()">打印本页</a>】【<a href="#">关闭窗口</a>】</td></tr></table></td></tr></table></td></tr>
<tr><td>版权所有：江城市水务局　地址：江城市文化路1号　邮编：240000</td></tr></table></body></html>`;
}

/** A page as browsers save it with its pictures (MHTML), in quoted-printable as Chrome, or in base64 as Internet Explorer. */
export function mhtmlOf(page: Uint8Array, form: 'quoted-printable' | 'base64', charset?: string): Uint8Array {
  const boundary = '----MultipartBoundary--a1';
  const body =
    form === 'base64'
      ? (
          Buffer.from(page)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\r\n')
      : quotedPrintable(page);
  const type = `text/html${charset === undefined ? '' : `; charset="${charset}"`}`;
  return Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.example.gov.cn/1.html',
      'MIME-Version: 1.0',
      `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
      '',
      `--${boundary}`,
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${form}`,
      'Content-Location: https://www.example.gov.cn/1.html',
      '',
      body,
      `--${boundary}`,
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
    'latin1',
  );
}

function quotedPrintable(bytes: Uint8Array): string {
  const encoded = [...bytes].map((byte) => {
    const isPlain = byte === 0x0a || (byte >= 0x20 && byte < 0x7f && byte !== 0x3d);
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines = [''];
  for (const sign of encoded) {
    const last = lines.at(-1) ?? '';
    if (sign === '\n') lines.push('');
    else if (last.length + sign.length > 75) {
      lines[lines.length - 1] = `${last}=`;
      lines.push(sign);
    } else lines[lines.length - 1] = last + sign;
  }
  return lines.join('\r\n');
}
