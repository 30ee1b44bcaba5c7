#include "ui/dialogs/waiting_dialog.h"

#include "ui/session/job.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace throughline::ui {
namespace {

struct WaitingDialog {
  Q_DECLARE_TR_FUNCTIONS(WaitingDialog)
};

constexpr int shownAfter = 500; ///< milliseconds
constexpr int parts = 1000;

} // namespace

void showWaiting(Job& job, QWidget* window, const QString& title, const QString& text) {
  auto* waiting = new QProgressDialog(text, WaitingDialog::tr("Cancel"), 0, 0, window);
  waiting->setWindowTitle(title);
  waiting->setMinimumDuration(shownAfter);
  waiting->setAutoClose(false);
  waiting->setAutoReset(false);
  QObject::connect(&job, &Job::progressed, waiting, [waiting](qint64 done, qint64 total) {
    waiting->setMaximum(total > 0 ? parts : 0);
    waiting->setValue(total > 0 ? static_cast<int>(done * parts / total) : 0);
  });
  QObject::connect(waiting, &QProgressDialog::canceled, &job, &Job::cancel);
  QObject::connect(&job, &QObject::destroyed, waiting, [waiting] {
    waiting->hide();
    waiting->deleteLater();
  });
}

} // namespace throughline::ui
