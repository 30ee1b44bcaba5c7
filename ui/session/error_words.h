#pragma once

#include "core/base/error.h"

#include <QString>

namespace throughline::ui {

/// What happened, where, and what to do, in the user's language. Plain text.
QString sentence(const Error& error);

} // namespace throughline::ui
