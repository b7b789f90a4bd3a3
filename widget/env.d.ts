declare module "*.css?compact" {
  const css: string;
  export default css;
}
declare module "*.css";
