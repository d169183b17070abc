-- Names and types that SQLite takes and a diagram could stumble over.
CREATE TABLE "order details" ("order id" INTEGER, "product-id" INTEGER, "unit.price" DECIMAL(10, 2),
  PRIMARY KEY ("order id", "product-id"));
CREATE TABLE "one" ("PK" INTEGER PRIMARY KEY, "FK" UK, "2nd" TEXT, "" TEXT);
CREATE TABLE "erDiagram" ("to" INTEGER PRIMARY KEY, "o{" TEXT UNIQUE, "a%b" TEXT, "back\slash" TEXT);
CREATE TABLE "größe" ("straße" TEXT PRIMARY KEY, "日本" "VARCHAR (40)", "naïve" "double precision");
CREATE TABLE "say ""hello""" ("quote""d" TEXT, "line
end" TEXT, "tab	ulator" TEXT);
CREATE TABLE only_one ("one" INTEGER PRIMARY KEY REFERENCES "one" ("PK"),
  details_order INTEGER, details_product INTEGER,
  FOREIGN KEY (details_order, details_product)
    REFERENCES "order details" ("order id", "product-id") ON DELETE SET NULL);
CREATE TABLE employee (id INTEGER PRIMARY KEY, manager_id INTEGER REFERENCES employee (id),
  rating "INTEGER CHECK", note, ratio REAL GENERATED ALWAYS AS (id * 0.5) VIRTUAL);
CREATE TABLE "many" ("zero or one" TEXT REFERENCES "größe" ("straße"), "only one" TEXT);
CREATE TABLE "1st" (id INTEGER PRIMARY KEY, "title" TEXT, "style" TEXT, "class" TEXT, "direction" TEXT,
  "parent says ""hi""" INTEGER REFERENCES "one" ("PK"));
CREATE VIEW seen AS SELECT id FROM employee;
