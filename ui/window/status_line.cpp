#include "ui/window/status_line.h"

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_legend.h"
#include "ui/canvas/map_overview.h"
#include "ui/session/actions.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"

#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace throughline::ui {
namespace {

constexpr int noteTime = 10'000; ///< milliseconds

} // namespace

StatusLine::StatusLine(const Desk& desk, QMainWindow& window, MapCanvas& canvas)
    : QObject(&canvas), desk_(desk), window_(window), canvas_(canvas), saved_(new QLabel), filtered_(new QLabel),
      overview_(new MapOverview(canvas)), zoom_(new QToolButton) {
  makeSaved();
  makeZoom();
  filtered_->setTextFormat(Qt::PlainText);
  auto* bar = window_.statusBar();
  bar->addWidget(new MapLegend(canvas), 1);
  for (QWidget* part : std::initializer_list<QWidget*>{filtered_, overview_, zoom_, saved_})
    bar->addPermanentWidget(part);
  bar->setSizeGripEnabled(false);
  connectAll();
  showZoom();
  showSaved();
  showFilter();
}

void StatusLine::makeSaved() {
  saved_->setObjectName(QStringLiteral("savedIndicator"));
  saved_->setContentsMargins(0, 0, 12, 0);
  saved_->setMinimumWidth(90);
  saved_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void StatusLine::makeZoom() {
  zoom_->setPopupMode(QToolButton::InstantPopup);
  zoom_->setFocusPolicy(Qt::TabFocus);
  zoom_->setToolTip(tr("Zoom"));
  auto* choices = new QMenu(zoom_);
  for (const auto* id : {"view.fit", "view.selection", "view.zoomReset", "view.zoomIn", "view.zoomOut"})
    choices->addAction(desk_.actions.action(QString::fromLatin1(id)));
  zoom_->setMenu(choices);
}

void StatusLine::connectAll() {
  connect(&canvas_, &MapCanvas::zoomChanged, this, &StatusLine::showZoom);
  connect(&desk_.storage, &Storage::opened, this, &StatusLine::showSaved);
  connect(&desk_.storage, &Storage::closed, this, &StatusLine::showSaved);
  connect(&desk_.storage, &Storage::savedChanged, this, &StatusLine::showSaved);
  connect(&desk_.feed, &InsightFeed::filterChanged, this, &StatusLine::showFilter);
  connect(&desk_.messages, &Messages::noted, this,
          [this](const QString& text) { window_.statusBar()->showMessage(text, noteTime); });
}

void StatusLine::showZoom() {
  zoom_->setText(tr("%1 %").arg(qRound(100 * canvas_.zoom())));
  zoom_->setAccessibleName(zoom_->text());
}

void StatusLine::showSaved() {
  const bool open = desk_.storage.isOpen();
  for (QWidget* part : std::initializer_list<QWidget*>{saved_, overview_, zoom_})
    part->setVisible(open);
  saved_->setText(desk_.session.readOnly() ? tr("Read-only")
                  : desk_.storage.saved()  ? tr("Saved")
                  : desk_.storage.failed() ? tr("Not saved")
                                           : tr("Saving..."));
  saved_->setAccessibleName(plainName(saved_->text()));
}

void StatusLine::showFilter() {
  QStringList texts;
  for (const auto& text : desk_.feed.filterTexts())
    texts << QString::fromStdString(text);
  filtered_->setText(texts.isEmpty() ? QString() : tr("Filtered: %1").arg(texts.join(tr(", "))));
}

} // namespace throughline::ui
