/** What the commands that bring a site to a host say, and the note that lies in the site's folder. */

export const PACKAGE = {
  usage: '用法：npm run package [-- --out 文件.zip]（不写 --out 就放在 dist-版次.zip）',
  notBuilt: (folder: string) => `${folder} 里没有完整的网站｜先运行 npm run build，再打包。`,
  taken: (file: string) => `${file} 已经有了，而且不是这个版次打的包｜换一个 --out，或先把它移走。`,
  notZip: (file: string) => `--out ${file} 不以 .zip 结尾｜写成 文件名.zip。`,
  done: (file: string, files: number, megabytes: string, build: string) =>
    `已打包 ${file}：版次 ${build}，${files} 个文件，${megabytes} MB。解开后整个文件夹放到任意静态服务器即可，里面的 README.txt 写着怎么放。`,
};

export const DEPLOYED = {
  usage:
    '用法：npm run verify-deploy -- 网址 [--sample 份数]（网址是首页的地址，如 https://kb.example.org/kb/；--sample 只抽查这么多个文件）',
  notAddress: (address: string) => `“${address}”不是 http:// 或 https:// 开头的网址。`,
  unreachable: (address: string, why: string) => `连不上 ${address}（${why}）｜核对网址和网络，再试一次。`,
  noManifest: (folder: string) =>
    `${folder} 里没有构建好的网站，也读不到网址上的 manifest.json｜先在这里运行 npm run build，或核对网址是不是首页。`,
  againstItself: (folder: string) =>
    `${folder} 里没有构建好的网站：只能拿网址上的 manifest.json 核对它自己，看不出是不是最新的。`,
  progress: (done: number, all: number) => `已核对 ${done} / ${all}`,
  summary: (files: number, errors: number, notices: number) =>
    errors > 0
      ? `✗ 核对了 ${files} 个文件：${errors} 处要改，${notices} 处提醒。`
      : `✓ 核对了 ${files} 个文件，与构建的一致${notices > 0 ? `；${notices} 处提醒` : ''}。`,
  more: (count: number) => `……这一类还有 ${count} 处`,
  stale: (theirs: string, ours: string) =>
    `网址上是版次 ${theirs || '（读不出）'}，这里构建的是 ${ours}｜上传还没完成，或缓存没有清：先传齐文件，最后传 index.html 与 build.json，再清缓存。`,
  missing: (path: string, status: number) =>
    `缺 ${path}（${status}）｜重新上传这个文件；带下划线开头的文件夹有的主机会略去，要另设。`,
  altered: (path: string) =>
    `${path} 与构建的不一样｜重新上传；主机或中间的加速服务若会改写网页（压缩代码、插入脚本），关掉它。`,
  oldPage: (path: string, build: string) => `${path} 还是版次 ${build} 的｜重新上传，再清缓存。`,
  type: (path: string, sent: string, wanted: string) =>
    `${path} 的类型是 ${sent || '（没有）'}，应为 ${wanted}｜按 hosting/ 里的配置设好 MIME 类型。`,
  redirected: (path: string, to: string) =>
    `${path} 被转到 ${to}｜主机不应改写地址：关掉“去掉 .html”“去掉斜线”一类设置。`,
  notFound: (status: number) =>
    `不存在的地址回答 ${status}，应为 404｜把 404 页设为 404.html，并保留状态码 404（不要转到首页）。`,
  notFoundPage: '不存在的地址回答 404，但给的不是本站的 404 页｜把 404 页设为 404.html。',
  cachedTooLong: (path: string, value: string) =>
    `${path} 的 Cache-Control 是 ${value}：改了内容，读者很久还看到旧页｜网页设为 max-age=0, must-revalidate。`,
  notKept: (path: string, value: string) =>
    `${path} 的 Cache-Control 是 ${value || '（没有）'}：文件名带着指纹，可以设 max-age=31536000, immutable，省去重复下载`,
  header: (name: string) => `没有 ${name}：照 hosting/ 里的配置加上`,
  uncompressed: (path: string) => `${path} 没有压缩（gzip 或 br）：打开会慢几倍`,
};

/** README.txt at the top of a built site. */
export const SITE_README = (build: string, base: string): string => `县域医改知识库（版次 ${build}）

这个文件夹就是整个网站，不需要数据库，也不需要在服务器上装程序。

怎样打开
  网页里的地址都从“${base}”算起，所以要由一个网站服务器送出；直接双击 index.html 只看得到没有样式的文字。
  试看：在这个文件夹里运行  python3 -m http.server 8000  或  npx serve ，再打开 http://localhost:8000/ 。
${base === '/' ? '' : `  这一份是为子路径“${base}”构建的：要把它放在网站根目录下的 ${base.slice(1, -1)} 文件夹里，打开 http://localhost:8000${base} 。\n`}
怎样放到主机
  把全部文件（连同以下划线开头的）原样传到主机。顺序：先传别的，最后传 index.html 和 build.json。
  hosting/nginx.conf、hosting/Caddyfile 是现成的配置；_headers 供能读它的静态托管使用。
  传完在项目里运行  npm run verify-deploy -- 网址  ，它会逐个核对文件、类型、404 页和缓存。

manifest.json 列出每个文件的大小和 SHA-256（base64url）。
`;
