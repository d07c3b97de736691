export const tileSize = 12;
/** Compares two PNG pictures in a page that holds nothing else. Throws where sizes differ. */
export function differingPixels(reader, one, other, allowance) {
    const addresses = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
    return reader.evaluate(compare, { addresses, allowance, tileSize });
}
async function compare({ addresses, allowance, tileSize: side }) {
    const { tolerance, reach } = allowance;
    const read = async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
    };
    const [first, second] = await Promise.all([read(addresses[0] ?? ''), read(addresses[1] ?? '')]);
    const { width, height } = first;
    if (width !== second.width || height !== second.height)
        throw new Error('the pictures have two sizes');
    const areAlike = (at, there) => {
        for (let colour = 0; colour < 3; colour++) {
            if (Math.abs((first.data[at * 4 + colour] ?? 0) - (second.data[there * 4 + colour] ?? 0)) > tolerance)
                return false;
        }
        return true;
    };
    const pixelsAround = (pixel) => {
        const [column, row] = [pixel % width, Math.floor(pixel / width)];
        const found = [];
        for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
            for (let x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++)
                found.push(y * width + x);
        }
        return found;
    };
    const tiles = new Map();
    let differing = 0;
    for (let pixel = 0; pixel < width * height; pixel++) {
        if (areAlike(pixel, pixel))
            continue;
        const around = pixelsAround(pixel);
        if (around.some((there) => areAlike(pixel, there)) && around.some((there) => areAlike(there, pixel)))
            continue;
        const tile = Math.floor(Math.floor(pixel / width) / side) * width + Math.floor((pixel % width) / side);
        tiles.set(tile, (tiles.get(tile) ?? 0) + 1);
        differing++;
    }
    return { share: differing / (width * height), densest: Math.max(0, ...tiles.values()) };
}
