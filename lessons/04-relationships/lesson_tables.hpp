// Tables that the sample shop has not, for the shapes that it lacks.
#pragma once

#include <soci/soci.h>

/// One profile at most for a user, and gone with the user. Needs `users`.
void create_profiles(soci::session& sql);

/// What customers say of products; a review outlives its user. Needs `users` and
/// `products`.
void create_reviews(soci::session& sql);

/// A tree: every category but the topmost has a parent. With six categories in it.
void create_categories(soci::session& sql);
