/** What Vite makes of an asset: its hashed address. */
declare module "*?url" {
  const address: string;
  export default address;
}
declare module "*.css";
