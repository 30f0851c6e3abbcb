/** What the readers of originals say to a curator: why a file can't be taken in and what to do, and what to look at in one that could. */

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_048_576))} MB`;

/** One sentence each: why not, and the way round it. */
export const REFUSAL = {
  absent: '没有这个文件，请核对路径。',
  folder: '这是文件夹，不是文件，请逐个写出其中的文件（如 文件夹/*.docx）。',
  device: '这不是普通文件（设备、管道之类），请先存成文件再收录。',
  denied: '没有读取这个文件的权限，请先改它的权限，或复制一份到自己的文件夹。',
  unreadable: '系统读不出这个文件，请复制一份到本机后再试。',
  empty: '文件是空的，一个字也没有，请重新下载或另存。',
  blank: '文件里没有文字（只有空白），请打开看一看，重新下载或另存。',
  tooLarge: (bytes: number, limit: number) =>
    `文件有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限，请拆成几个文件，或只存要收录的部分。`,
  tooManyPages: (pages: number, limit: number) =>
    `PDF 有 ${pages} 页，超过 ${limit} 页的上限，请只导出要收录的那几页。`,
  encoding: '认不出文字的编码，请用记事本打开，另存为“UTF-8”编码的文本文件。',
  binary: '这不是文字文件，也不是认得的文档格式，请另存为 docx、pdf 或 UTF-8 编码的 txt。',
  picture: '这是图片，里面没有文字可取，请先用文字识别（OCR，如 MinerU、Docling）转成文字，再收录它的 JSON。',
  archive: '这是压缩包，请先解压，再收录里面的文件。',
  spreadsheet: '这是电子表格，请另存为“CSV UTF-8”，一行一篇文字；要的若是数据，请打印成 PDF 再收录。',
  slides: '这是演示文稿，请导出为 PDF 再收录。',
  otherOffice: (what: string) => `这是 ${what}，请用 WPS 或 Word 打开，另存为 docx 再收录。`,
  encrypted: '文件加了密码，请用密码打开，另存为不加密的一份再收录。',
  damaged: (what: string) => `文件坏了，不是完整的${what}，请重新下载或另存一份。`,
  bomb: '压缩包里的内容展开后大得不正常，不予展开，请用原来的程序打开，另存一份再收录。',
  scan: 'PDF 里没有文字层（是扫描件或图片），请先用文字识别（OCR，如 MinerU、Docling）读出，再收录它的 JSON。',
  garbled: 'PDF 的字体没有文字对照，取出来的是乱码，请用文字识别（OCR，如 MinerU、Docling）读出，再收录它的 JSON。',
  noArticle: '网页里没有找到正文（可能靠程序载入），请在浏览器里打开，把正文复制到 txt，或打印成 PDF 再收录。',
  dataTable:
    '这张表不是一行一篇文字（没有一列是成段的文字），请把要收录的文字放进一列（列名如“正文”），一行一篇，或改存为 txt。',
  badTable: '表格的格式读不通（引号或列数对不上），请用 Excel 或 WPS 另存为“CSV UTF-8”。',
  manyDocuments: (count: number) => `这个文件里有 ${count} 篇文字，这里只能读一篇，请拆开成单独的文件。`,
  unknownJson: '这个 JSON 不是 MinerU（content_list.json、middle.json）或 Docling 的输出，请改收录原来的文件。',
} as const;

export const WARNING = {
  mislabelled: (extension: string, format: string) => `扩展名是 .${extension}，内容是${format}，按内容读取。`,
  encoding: (encoding: string) => `按 ${encoding} 编码读取，请看一眼有没有乱码。`,
  replaced: (count: number) => `有 ${count} 个字没能解码（显示为 �），请对照原件补上。`,
  privateUse: (count: number) => `有 ${count} 个自造字（私用区字符），各处显示不同，请对照原件改正。`,
  pinyin: '正文里夹着逐字的拼音，像是转载站加的，不可靠，请另找原件。',
  mixed: '简体字里夹着繁体字，像是转载时转换过，请对照原件。',
  traditional: '正文是繁体字。',
  automaticNumbers: '旧版 doc 里的自动编号不是文字，读不出来，请对照原件；另存为 docx 再收录就有编号。',
  pagesWithoutText: (pages: readonly number[]) => `第 ${pages.join('、')} 页没有文字（可能是图片），没有读到。`,
  columns: '有的页分两栏，按先左后右读取，请核对次序。',
  pictures: (count: number) => `有 ${count} 张图片，里面若有文字没有读到。`,
  tables: '表格按版面推断，请核对行列。',
  encodingConflict: (said: string, found: string) => `网页自称 ${said} 编码，实际是 ${found}。`,
} as const;
