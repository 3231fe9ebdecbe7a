/** Which part of a drawn code an engine paints dark, from 0 to 1. To be run in the page. */
export async function darkShare(svg: Element): Promise<number> {
  const width = 200;
  const drawn = svg.cloneNode(true) as Element;
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image(width, width);
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn.outerHTML)}`;
  await image.decode();
  const pen = Object.assign(document.createElement('canvas'), {width, height: width}).getContext('2d')!;
  pen.drawImage(image, 0, 0, width, width);
  const {data} = pen.getImageData(0, 0, width, width);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 128 && data[at + 3]! > 128) dark++;
  return dark / (width * width);
}
