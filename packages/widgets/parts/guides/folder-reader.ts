export {staticGuides} from '@huiyin/core';
