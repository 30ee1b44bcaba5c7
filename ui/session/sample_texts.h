#pragma once

#include "core/tasks/sample_task.h"

namespace throughline::ui {

/// The texts of the sample that ships with the program, for tasks::buildSample.
tasks::SampleTexts sampleTexts();

} // namespace throughline::ui
