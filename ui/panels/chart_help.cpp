#include "ui/panels/chart_help.h"

#include "core/chart/catalog.h"
#include "ui/charts/chart_words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

/// Must stand outside every namespace.
static void registerHelp() {
  Q_INIT_RESOURCE(window);
}

namespace throughline::ui {

QString ChartHelp::paragraphOf(chart::ChartId id) {
  registerHelp();
  QFile file(QStringLiteral(":/throughline/help/charts.md"));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  const QString text = QString::fromUtf8(file.readAll());
  const QString head = QStringLiteral("\n## %1\n").arg(QString::fromLatin1(chart::describe(id).name.data()));
  const auto from = text.indexOf(head);
  if (from < 0)
    return {};
  const auto begin = from + head.size();
  const auto end = text.indexOf(QStringLiteral("\n## "), begin);
  return text.mid(begin, end < 0 ? -1 : end - begin).trimmed();
}

ChartHelp::ChartHelp(chart::ChartId id, QWidget* parent) : QDialog(parent) {
  setWindowTitle(chartName(id));
  auto* question = new QLabel(chartQuestion(id));
  question->setTextFormat(Qt::PlainText);
  question->setProperty("role", QStringLiteral("finding"));
  question->setWordWrap(true);
  auto* text = new QPlainTextEdit(paragraphOf(id).simplified());
  text->setReadOnly(true);
  text->setAccessibleName(chartName(id));
  text->setFrameShape(QFrame::NoFrame);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(question);
  rows->addWidget(text, 1);
  rows->addWidget(buttons);
  resize(520, 320);
}

} // namespace throughline::ui
