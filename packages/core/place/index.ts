export {metresBetween} from './metres-between.ts';
export {pointIn} from './point-in.ts';
