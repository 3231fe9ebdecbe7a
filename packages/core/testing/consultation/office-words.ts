import type {RichText} from '../../contract/rich-text.ts';

/** An answer as an office writes it: paragraphs, a list, and links. */
export const officeWords = (first = '您好，营业执照遗失可以补领。'): RichText => ({
  lang: 'zh',
  blocks: [
    {type: 'paragraph', spans: [{text: first}]},
    {type: 'listItem', spans: [{text: '到政务大厅3号窗口；'}]},
    {
      type: 'listItem',
      spans: [
        {text: '或者拨打 '},
        {text: '12345', href: 'tel:12345'},
        {text: '，也可以看'},
        {text: '办事指南', href: 'https://example.gov.cn/guide?id=1&lang=zh'},
        {text: '。'},
      ],
    },
  ],
});
