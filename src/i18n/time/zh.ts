import type { TimelineWords } from './en';

export const timeZh: TimelineWords = {
  speed: '播放速度',
  pace: { acts: '逐项，2 秒', month: '每秒 1 个月', year: '每秒 1 年', years: '每秒 5 年' },
  playing: (pace) => `正在播放：${pace}。`,
  atEnd: '已播放到本图集末尾。',
  ends: ['最早', '现在'],
  oldest: (date) => `到 ${date}：本图集始于此，边界并非始于此`,
  newest: (date) => `到 ${date}：本图集止于此`,
  toDate: (date) => `回到 ${date}`,
  closer: '放大查看',
  areas: '面积列表',
  facts: '原始文献所述之事',
  noSuchDay: (value) => `该历法中没有“${value}”这一天：请检查月和日。`,
};
