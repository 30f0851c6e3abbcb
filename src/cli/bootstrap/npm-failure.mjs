// @ts-check
// npm's own message is long and English. Name the cause in one sentence, say what to do, then show the end of npm's output.

/** @type {{ sign: RegExp, cause: string, remedy: string }[]} */
const CAUSES = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/i,
    cause: '连不上 npm 的软件仓库',
    remedy:
      '请检查网络；公司或医院内网要设代理（npm config set proxy …），也可换镜像：npm config set registry https://registry.npmmirror.com',
  },
  {
    sign: /\bE40[13]\b/,
    cause: '软件仓库拒绝访问',
    remedy: '请检查 npm 的登录状态和仓库地址：npm config get registry',
  },
  {
    sign: /SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|CERT_/,
    cause: '网络中的证书不受信任',
    remedy: '请向网络管理员要根证书，然后：npm config set cafile 证书文件',
  },
  { sign: /ENOSPC/, cause: '磁盘空间不够', remedy: '请腾出约 1 GB 再试' },
  {
    sign: /EACCES|EPERM|EROFS/,
    cause: '没有写入权限',
    remedy: '请确认本目录归当前用户所有，且没有程序占用 node_modules',
  },
  { sign: /EINTEGRITY/, cause: '下载的文件与锁文件的校验值不符', remedy: '请运行 npm cache clean --force 再试' },
  {
    sign: /ETARGET|\bE404\b/,
    cause: '仓库里找不到某个软件包的指定版本',
    remedy: '若用的是镜像，可能尚未同步：换回 https://registry.npmjs.org 再试',
  },
];

/**
 * @param {{ verb: string, code: number, output: string }} failure
 * @returns {string}
 */
export function explainNpmFailure({ verb, code, output }) {
  const known = CAUSES.find(({ sign }) => sign.test(output));
  const head =
    code === 127
      ? '找不到 npm。请到 https://nodejs.org/ 重新安装 Node.js（npm 随它一起安装）。'
      : `安装依赖失败（npm ${verb}，退出码 ${code}）：${known ? `${known.cause}。${known.remedy}。` : '原因见 npm 的输出。'}`;
  return [head, ...lastLines(output, 20)].join('\n');
}

/**
 * @param {string} output
 * @param {number} count
 * @returns {string[]} indented, without npm's complaints about the engine, which are expected
 */
export function lastLines(output, count) {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.includes('EBADENGINE'));
  return lines.slice(-count).map((line) => `    ${line}`);
}
