// The door of the house: `npm start`, `npm test` and `npm run dev` come in here, on whatever Node the machine has and with
// nothing installed. This file keeps to old syntax and imports nothing statically, so that an old Node reads it far enough
// to say what is wrong instead of failing on a syntax error.

const REQUIRED_MAJOR = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < REQUIRED_MAJOR) {
  console.error('需要 Node.js ' + REQUIRED_MAJOR + ' 或更高版本，现在运行的是 ' + process.versions.node + '。');
  console.error('请到 https://nodejs.org/ 下载新版本（或运行 nvm install ' + REQUIRED_MAJOR + '），然后重试。');
  process.exitCode = 1;
} else {
  import('./bootstrap/main.mjs')
    .then(function (module) {
      return module.main(process.argv[2], process.argv.slice(3));
    })
    .then(
      function (code) {
        process.exitCode = code;
      },
      function (error) {
        console.error(error);
        process.exitCode = 1;
      },
    );
}
