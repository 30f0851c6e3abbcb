/** What the command that lets a curator practise says. */

export const PRACTICE = {
  usage: (commands: readonly string[]) =>
    `用法：npm run practice -- ${commands.join('|')}|reset ……（在虚构的青禾县上试，不碰真正的内容）`,
  reset: '练习用的文件夹已清空，下一次从头开始。',
} as const;
