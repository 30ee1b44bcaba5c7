#include "ui/rooms/import/tickets_dialog.h"

#include "core/model/document.h"
#include "ui/session/error_words.h"
#include "ui/session/file_names.h"
#include "ui/session/session.h"
#include "ui/session/storage_job.h"
#include "ui/session/ticket_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

TicketsDialog::TicketsDialog(const Desk& desk, const QString& file, QWidget* parent)
    : QDialog(parent), desk_(desk), file_(file), title_(new QLineEdit), says_(new QLabel),
      import_(new QPushButton(tr("&Import"))) {
  setWindowTitle(tr("Import tickets"));
  auto* rows = new QVBoxLayout(this);
  auto* name = new QLabel(QFileInfo(file).fileName());
  name->setTextFormat(Qt::PlainText);
  name->setProperty("role", QStringLiteral("finding"));
  rows->addWidget(name);
  auto* columns = new QFormLayout;
  rows->addLayout(columns);
  const auto addColumn = [&](const QString& label) {
    auto* box = new QComboBox;
    box->setAccessibleName(label);
    box->setMinimumContentsLength(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    columns->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &TicketsDialog::look);
    return box;
  };
  opened_ = addColumn(tr("Opened"));
  answered_ = addColumn(tr("First answer"));
  solved_ = addColumn(tr("Solved"));
  reopened_ = addColumn(tr("Reopened"));
  customer_ = addColumn(tr("Customer"));
  ticket_ = addColumn(tr("Ticket number"));
  touchpoint_ = addColumn(tr("Touchpoint"));
  title_->setAccessibleName(tr("Touchpoint of all"));
  title_->setText(tr("Support"));
  columns->addRow(tr("Touchpoint of all"), title_);
  says_->setTextFormat(Qt::PlainText);
  says_->setWordWrap(true);
  says_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  says_->setMinimumHeight(2 * fontMetrics().lineSpacing() + 8);
  says_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  rows->addWidget(says_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  import_->setAccessibleName(tr("Import"));
  import_->setEnabled(false);
  buttons->addButton(import_, QDialogButtonBox::ActionRole);
  rows->addWidget(buttons);
  resize(620, 520);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(import_, &QPushButton::clicked, this, &TicketsDialog::startImport);
  connect(title_, &QLineEdit::editingFinished, this, &TicketsDialog::look);
  startJob(
      this, [path = pathOf(file)](const Progress&) { return data::sampleTable(path, {}, false); },
      [this](const Result<data::TableSample>& sample) {
        if (sample.ok())
          return fill(*sample);
        say(sentence(sample.error()), false);
        Q_EMIT looked(false);
      });
}

void TicketsDialog::fill(const data::TableSample& sample) {
  filling_ = true;
  header_ = sample.header;
  for (auto* box : {opened_, answered_, solved_, reopened_, customer_, ticket_, touchpoint_}) {
    box->addItem(tr("None"));
    for (std::size_t at = 0; at < header_.size(); ++at)
      box->addItem(header_[at].empty() ? tr("Column %1").arg(at + 1) : QString::fromStdString(header_[at]));
  }
  if (const auto guess = tasks::guessTickets(sample)) {
    choose(opened_, guess->opened);
    choose(answered_, guess->answered);
    choose(solved_, guess->solved);
  }
  filling_ = false;
  look();
}

void TicketsDialog::choose(QComboBox* box, const std::optional<data::ColumnName>& column) {
  if (!column)
    return;
  const auto place = column->index ? static_cast<std::ptrdiff_t>(*column->index) - 1
                                   : std::ranges::find(header_, column->header) - header_.begin();
  box->setCurrentIndex(static_cast<int>(place) + 1);
}

std::optional<data::ColumnName> TicketsDialog::chosen(const QComboBox* box) const {
  if (box->currentIndex() <= 0)
    return std::nullopt;
  const auto at = static_cast<std::size_t>(box->currentIndex() - 1);
  const bool alone = !header_[at].empty() && std::ranges::count(header_, header_[at]) == 1;
  return alone ? data::ColumnName{.header = header_[at], .index = {}}
               : data::ColumnName{.header = {}, .index = static_cast<int>(at) + 1};
}

std::optional<tasks::TicketRequest> TicketsDialog::request() const {
  const auto opened = chosen(opened_), answered = chosen(answered_), solved = chosen(solved_);
  if (!opened || (!answered && !solved))
    return std::nullopt;
  tasks::TicketRequest request{.data = pathOf(file_), .mapping = {}};
  auto& mapping = request.mapping;
  mapping.opened = *opened;
  mapping.answered = answered;
  mapping.solved = solved;
  mapping.reopened = chosen(reopened_);
  mapping.customer = chosen(customer_);
  mapping.ticket = chosen(ticket_);
  mapping.touchpoint = chosen(touchpoint_);
  if (!mapping.touchpoint)
    mapping.title =
        title_->text().trimmed().isEmpty() ? tr("Support").toStdString() : title_->text().trimmed().toStdString();
  if (const auto* map = desk_.session.currentMap())
    request.currentMap = map->id;
  return request;
}

void TicketsDialog::say(const QString& text, bool usable) {
  says_->setText(text);
  import_->setEnabled(usable && desk_.storage.isOpen() && !desk_.session.readOnly());
}

void TicketsDialog::look() {
  if (filling_)
    return;
  delete looking_;
  title_->setEnabled(!chosen(touchpoint_));
  const auto wanted = request();
  if (!wanted) {
    say(tr("Choose when a ticket was opened, and when it was answered or solved. What the columns say is then shown "
           "here."),
        false);
    Q_EMIT looked(false);
    return;
  }
  import_->setEnabled(false);
  looking_ = startJob(
      this, [request = *wanted](const Progress& progress) { return tasks::lookAtTickets(request, progress); },
      [this](const Result<tasks::TicketSummary>& summary) {
        say(summary.ok() ? ticketSentences(*summary).join(QLatin1Char('\n')) : sentence(summary.error()), summary.ok());
        Q_EMIT looked(summary.ok());
      });
}

void TicketsDialog::startImport() {
  const auto wanted = request();
  if (!wanted)
    return;
  import_->setEnabled(false);
  desk_.session.endMerging();
  startStorageJob(
      desk_.storage, this,
      [request = *wanted](workspace::Workspace& workspace, const Progress& progress) {
        RandomIdSource ids;
        auto summary = tasks::importTickets(workspace, request, ids, progress);
        auto document = workspace.document();
        return std::pair(std::move(summary), std::move(document));
      },
      [this](const auto& result) {
        const auto& [summary, document] = result;
        if (!summary.ok() || !document.ok()) {
          say(sentence(summary.ok() ? document.error() : summary.error()), false);
          Q_EMIT imported(false);
          return;
        }
        summary_ = *summary;
        desk_.session.adopt(tr("Import"), *document);
        desk_.session.showMap(summary->mapId);
        say(ticketSentences(*summary).join(QLatin1Char('\n')), false);
        Q_EMIT imported(true);
      });
}

} // namespace throughline::ui
