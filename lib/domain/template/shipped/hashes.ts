/** SHA-256 of each text as it was approved; `test/domain/template/shipped.test.ts` says the right one where a text was changed. */
export const HASHES: Readonly<Record<string, string>> = {
  welcome: '11ee8dbe6f74eebf511629fb1d2f52001ba2f06b7c87357969b749e3eaa62a9e',
  kickoff: 'e4fee1bc66e2321e238fbc5e02f8ab213e25fbeead267f7e287dcf10deab21c6',
  'training-invitation': '5ad5cf5754ce1baf69ddc5bbf37e2bcbabaa1fa1143cd97e65b447227823999f',
  'adoption-nudge': 'ad414b4686b936a407248d6b72536921ad8460c4b4d6ba35db8b376d830b96ee',
  're-engagement': 'df310c378b1ad71a5ee3a3c39f15a970898fdcce9805c1edde187fe9f982fdfa',
  'ticket-follow-up': 'ea2cf2ffba519ad231637b9b23f87fb2c143bc25bdce40378061d84d4752d189',
  'resolution-confirmation': '0923e959a62cbbf9c3e711802a1e80ad8d0877db691a821225b651a2604a4425',
  'incident-update': '24e6f28207d035e27774d4781ddbb099ed5e3a26c900d0ed74b32c4c92848fac',
  'renewal-90': '0094403c45597611b7412fc82b29154936a57c694974a0d1910663d3e9e92a44',
  'renewal-60': 'f9c5e61be8fcba9e588c9ffc74f673df390d52399fc42653312e5bde6d5f32cd',
  'renewal-30': '544637639155873148d86ba0a88a2e311e7b0c54f5f61cb149547e61ffad6557',
  'review-invitation': 'eda93baf69b73298702a02495308ed7ef0357f04f671d1be605041bc51b3f29a',
  'survey-follow-up': '0f875d1d3751761028240d5aa8a71cf7cd34d5e89a41ef6016d4bf5f50d4f69c',
  'champion-change': 'f2e45f21fb65fd27443d692def2f75bc01b3b19d0fe76e799188823328b0e663',
  'thank-you': '7c6f9d61994796f22e2c25fafd310923714bf13b04af7aa98e24f359525aab11',
  'account-note': '76b970532a4b38fba16c37058dee9183ec7c29e64db1716b3f76a7b9e34e9da2',
};
