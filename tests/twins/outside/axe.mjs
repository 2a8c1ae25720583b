// node axe.mjs MODULES PAGE...: every page in Chromium, light and dark, wide and narrow, and in print.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import path from "node:path";

const [modules, ...pages] = process.argv.slice(2);
const require = createRequire(path.join(modules, "index.js"));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});
const complaints = [];
for (const file of pages) {
    const name = path.basename(file);
    for (const scheme of ["light", "dark"]) {
        for (const width of [1280, 320]) {
            const where = `${name}, ${scheme}, ${width} pixels`;
            const page = await browser.newPage();
            // What the page's own policy keeps out is said on the console.
            page.on("console", (message) => complaints.push(`${where}: ${message.text()}`));
            page.on("requestfailed", (request) => complaints.push(`${where}: ${request.url().slice(0, 80)}`));
            await page.setViewport({ width, height: 900 });
            await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
            await page.goto(pathToFileURL(file).href);
            const shown = await page.evaluate(() => ({
                wide: document.documentElement.scrollWidth,
                styled: getComputedStyle(document.body).marginTop === "0px",
                pictures: [...document.images].every((image) => image.naturalWidth > 0),
            }));
            if (shown.wide > width)
                complaints.push(`${where}: ${shown.wide} pixels wide`);
            if (!shown.styled || !shown.pictures)
                complaints.push(`${where}: its own style sheet or pictures are kept out`);
            await page.evaluate(axe);
            const found = await page.evaluate((tags) => axe.run({
                runOnly: tags,
                rules: { "color-contrast-enhanced": { enabled: true } }, // AAA: 7 to 1.
                resultTypes: ["violations"],
            }), rules);
            for (const violation of found.violations)
                complaints.push(`${where}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 200)}`);
            await page.close();
        }
    }
}
await browser.close();
console.log(complaints.join("\n"));
process.exit(complaints.length ? 1 : 0);
