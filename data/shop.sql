-- The sample shop: the database of the lessons, small enough to know by heart.
-- Money is in cents. Times are UTC, as text in ISO order.

--! [tables]
CREATE TABLE users (
    id            INTEGER PRIMARY KEY,
    email         TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    role          TEXT    NOT NULL DEFAULT 'customer' CHECK (role IN ('customer', 'staff')),
    is_active     BOOLEAN NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_at    DATETIME NOT NULL DEFAULT '2024-01-01 00:00:00'
);

CREATE TABLE products (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL,
    description   TEXT,
    price_cents   BIGINT  NOT NULL CHECK (price_cents >= 0)
);

CREATE TABLE orders (
    id            INTEGER PRIMARY KEY,
    user_id       INTEGER NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    status        TEXT    NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'paid', 'sent')),
    created_at    DATETIME NOT NULL DEFAULT '2024-01-01 00:00:00'
);
CREATE INDEX orders_by_user ON orders (user_id);

-- unit_price_cents is the price on the day of the order; the product's may change.
CREATE TABLE order_items (
    order_id         INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    product_id       INTEGER NOT NULL REFERENCES products (id) ON DELETE RESTRICT,
    quantity         INTEGER NOT NULL CHECK (quantity > 0),
    unit_price_cents BIGINT  NOT NULL CHECK (unit_price_cents >= 0),
    PRIMARY KEY (order_id, product_id)
);
CREATE INDEX order_items_by_product ON order_items (product_id);

CREATE TABLE groups (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL UNIQUE
);

CREATE TABLE user_groups (
    user_id       INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    group_id      INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, group_id)
);
CREATE INDEX user_groups_by_group ON user_groups (group_id);
--! [tables]

INSERT INTO users (id, email, name, role, is_active, created_at) VALUES
    (1, 'ada@shop.example',     'Ada',     'staff',    1, '2024-01-02 09:00:00'),
    (2, 'bela@shop.example',    'Béla',    'customer', 1, '2024-01-03 10:30:00'),
    (3, 'chioma@shop.example',  'Chioma',  'customer', 1, '2024-02-11 17:45:10'),
    (4, 'dagny@shop.example',   'Dagny',   'customer', 0, '2024-02-29 23:59:59'),
    (5, 'edgar@shop.example',   'Edgar',   'customer', 1, '2024-03-05 08:00:00');

INSERT INTO products (id, name, description, price_cents) VALUES
    (1, 'Lamp',     'A desk lamp',                 2450),
    (2, 'Notebook', 'Squared paper, 96 pages',      390),
    (3, 'Pen',      NULL,                           120),
    (4, 'Chair',    'Beech, folds flat',           7999),
    (5, 'Kettle',   NULL,                          3300),
    (6, 'Poster',   'The periodic table',           900);

-- Dagny and Edgar have no orders; order 5 has no items yet; nobody bought a poster.
INSERT INTO orders (id, user_id, status, created_at) VALUES
    (1, 1, 'sent', '2024-03-01 12:00:00'),
    (2, 1, 'paid', '2024-03-04 18:20:00'),
    (3, 2, 'sent', '2024-03-04 18:21:00'),
    (4, 3, 'new',  '2024-03-06 07:05:00'),
    (5, 3, 'new',  '2024-03-06 07:10:00');

INSERT INTO order_items (order_id, product_id, quantity, unit_price_cents) VALUES
    (1, 1, 1, 2450),
    (1, 2, 3,  350),
    (2, 4, 2, 7999),
    (3, 3, 10, 120),
    (3, 5, 1, 3100),
    (4, 2, 1,  390);

INSERT INTO groups (id, name) VALUES
    (1, 'book club'), (2, 'wholesale'), (3, 'newsletter');

INSERT INTO user_groups (user_id, group_id) VALUES
    (1, 1), (1, 3), (2, 3), (3, 1), (3, 2), (3, 3);
