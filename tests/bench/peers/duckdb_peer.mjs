// DuckDB (npm: @duckdb/node-api): node duckdb_peer.mjs load|load-whole|ask FOLDER, as peer.py says;
// `load` reads the lines that hearsay reads, `load-whole` makes tables of all that is in them.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const { DuckDBInstance } = createRequire(`${process.env.HEARSAY_PEERS}/`)("@duckdb/node-api");
const [what, folder] = process.argv.slice(2);
const question = `WITH RECURSIVE reached (vertex) AS (
    SELECT $1::VARCHAR UNION
    SELECT target FROM reached JOIN links ON claim = $1 AND source = vertex)
SELECT vertex FROM reached WHERE vertex <> $1`;
const load = `CREATE TABLE links AS
    WITH attributions AS (
        SELECT claim, [claim, article] || coalesce(via, []) || CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END AS steps
        FROM read_json('${folder}/news.jsonl', format = 'newline_delimited', columns = {
            type: 'VARCHAR', claim: 'VARCHAR', article: 'VARCHAR', via: 'VARCHAR[]', speaker: 'VARCHAR'})
        WHERE type = 'attribution')
    SELECT DISTINCT claim, steps[place] AS source, steps[place + 1] AS target
    FROM attributions, unnest(range(1, len(steps))) AS places (place)`;

const columns = {
    type: "VARCHAR", id: "VARCHAR", name: "VARCHAR", named: "BOOLEAN", kind: "VARCHAR", parent: "VARCHAR",
    owner: "JSON", speaks_for: "JSON", outlet: "VARCHAR", published: "VARCHAR", in_hand: "BOOLEAN",
    copy_of: "VARCHAR", corrections: "JSON", text: "VARCHAR", implies: "VARCHAR[]", claim: "VARCHAR",
    article: "VARCHAR", via: "VARCHAR[]", speaker: "VARCHAR", mode: "VARCHAR", stance: "VARCHAR",
    basis: "VARCHAR", occasion: "VARCHAR", said_on: "VARCHAR", status: "VARCHAR", confidence: "DOUBLE" };
const tables = {
    organization: ["name", "kind", "parent"],
    outlet: ["name", "named", "kind", "owner"],
    speaker: ["name", "kind", "named", "speaks_for"],
    article: ["outlet", "published", "in_hand", "copy_of", "corrections"],
    claim: ["text", "kind", "implies"],
    attribution: ["claim", "article", "via", "speaker", "mode", "stance", "basis", "occasion", "said_on",
        "status", "confidence"] };

async function loadWhole(connection) {
    const typed = Object.entries(columns).map(([name, type]) => `${name}: '${type}'`).join(", ");
    await connection.run(`CREATE TEMP TABLE lines AS SELECT * FROM read_json('${folder}/news.jsonl',
        format = 'newline_delimited', columns = {${typed}})`);
    for (const [type, names] of Object.entries(tables)) {
        const declared = names.map((name) => `${name} ${columns[name]}`).join(", ");
        await connection.run(`CREATE TABLE ${type} (id VARCHAR PRIMARY KEY, ${declared})`);
        await connection.run(
            `INSERT INTO ${type} SELECT id, ${names.join(", ")} FROM lines WHERE type = '${type}'`);
    }
    await connection.run("CREATE INDEX attributions_of_claim ON attribution (claim)");
    await connection.run("DROP TABLE lines");
}

const path = what === "load-whole" ? "whole.duckdb" : "peer.duckdb";
const instance = await DuckDBInstance.create(`${folder}/${path}`, { threads: "2" });
const connection = await instance.connect();
if (what === "load") {
    const begun = performance.now();
    await connection.run(load);
    await connection.run("CREATE INDEX links_of_claim ON links (claim)");
    await connection.run("CHECKPOINT");
    console.log(((performance.now() - begun) / 1000).toFixed(3));
} else if (what === "load-whole") {
    const begun = performance.now();
    await loadWhole(connection);
    await connection.run("CHECKPOINT");
    console.log(((performance.now() - begun) / 1000).toFixed(3));
} else {
    const prepared = await connection.prepare(question);
    for await (const claim of createInterface({ input: process.stdin })) {
        const begun = performance.now();
        prepared.bindVarchar(1, claim);
        const rows = await (await prepared.run()).getRows();
        const took = performance.now() - begun;
        console.log((took * 1000).toFixed(1), ...rows.map((row) => row[0]).sort());
    }
}
connection.closeSync();
