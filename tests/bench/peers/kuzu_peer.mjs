// Kùzu (npm: kuzu): node kuzu_peer.mjs load|load-whole|ask FOLDER, as peer.py says; `load` copies tables
// whose keys are ready made: FOLDER/vertices.csv and FOLDER/steps.csv, `load-whole` copies besides
// tables of whole records, FOLDER/TYPE.csv.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const kuzu = createRequire(`${process.env.HEARSAY_PEERS}/`)("kuzu");
const [what, folder] = process.argv.slice(2);
const question = "MATCH (a:Vertex {id: $start})-[:Step* SHORTEST 1..30]->(b:Vertex) RETURN DISTINCT b.id AS id";

const tables = {
    organization: "name STRING, kind STRING, parent STRING",
    outlet: "name STRING, named STRING, kind STRING, owner STRING",
    speaker: "name STRING, kind STRING, named STRING, speaks_for STRING",
    article: "outlet STRING, published STRING, in_hand STRING, copy_of STRING, corrections STRING",
    claim: "text STRING, kind STRING, implies STRING",
    attribution: "claim STRING, article STRING, via STRING, speaker STRING, mode STRING, stance STRING,"
        + " basis STRING, occasion STRING, said_on STRING, status STRING, confidence DOUBLE" };

async function load(connection) {
    await connection.query("CREATE NODE TABLE Vertex (id STRING, PRIMARY KEY (id))");
    await connection.query("CREATE REL TABLE Step (FROM Vertex TO Vertex)");
    await connection.query(`COPY Vertex FROM '${folder}/vertices.csv'`);
    await connection.query(`COPY Step FROM '${folder}/steps.csv'`);
}

async function loadRecords(connection) {
    for (const [type, columns] of Object.entries(tables)) {
        await connection.query(`CREATE NODE TABLE ${type}_record (id STRING, ${columns}, PRIMARY KEY (id))`);
        await connection.query(`COPY ${type}_record FROM '${folder}/${type}.csv'`);
    }
}

const database = new kuzu.Database(`${folder}/${what === "load-whole" ? "whole" : "peer"}.kuzu`);
const connection = new kuzu.Connection(database, 2);
if (what !== "ask") {
    const begun = performance.now();
    await load(connection);
    if (what === "load-whole") {
        await loadRecords(connection);
    }
    await connection.query("CHECKPOINT");
    console.log(((performance.now() - begun) / 1000).toFixed(3));
} else {
    const prepared = await connection.prepare(question);
    for await (const claim of createInterface({ input: process.stdin })) {
        const begun = performance.now();
        const result = await connection.execute(prepared, { start: `${claim}|${claim}` });
        const rows = await result.getAll();
        const took = performance.now() - begun;
        console.log((took * 1000).toFixed(1), ...rows.map((row) => row.id.split("|")[1]).sort());
    }
}
process.exit(0); // closing it has crashed at times
