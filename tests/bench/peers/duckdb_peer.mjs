// DuckDB (npm: @duckdb/node-api): node duckdb_peer.mjs load|ask FOLDER, as peer.py says; `load`
// reads the lines that hearsay reads.
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

const instance = await DuckDBInstance.create(`${folder}/peer.duckdb`, { threads: "2" });
const connection = await instance.connect();
if (what === "load") {
    const begun = performance.now();
    await connection.run(load);
    await connection.run("CREATE INDEX links_of_claim ON links (claim)");
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
