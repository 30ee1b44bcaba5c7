#pragma once

#include <QString>

class QWidget;

namespace throughline::ui {

class Job;

/// Shows, after half a second, that a job is under way, how far it is where the job says so, and lets it be cancelled.
/// Goes with the job, however that ends.
void showWaiting(Job& job, QWidget* window, const QString& title, const QString& text);

} // namespace throughline::ui
