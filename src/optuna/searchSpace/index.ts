export { IntersectionSearchSpace, intersectionSearchSpace } from "./intersection.js";
