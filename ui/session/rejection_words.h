#pragma once

#include "core/data/sources/conversion.h"

#include <QString>

namespace throughline::ui {

/// Why a cell or a record was not taken: "7 is outside the scale".
QString rejectionSentence(const data::Rejection& rejection);

} // namespace throughline::ui
