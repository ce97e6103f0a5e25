-- The indices of step 1, made after the rows where there are many at once. Frozen.
CREATE INDEX organization_names ON organizations (name);
CREATE INDEX outlet_names ON outlets (name);
CREATE INDEX speaker_names ON speakers (name);
CREATE INDEX articles_of_outlet ON articles (outlet);
CREATE INDEX copies_of_article ON articles (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX texts_of_article ON texts (article);
CREATE INDEX narrower_claims ON implications (broader);
CREATE INDEX distinct_claims ON distinctions (other);
CREATE UNIQUE INDEX attribution_ids ON attributions (id);
