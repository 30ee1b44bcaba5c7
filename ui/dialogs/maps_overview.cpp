#include "ui/dialogs/maps_overview.h"

#include "core/model/look_up.h"
#include "ui/session/session.h"
#include "ui/session/vocabulary_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

constexpr int placeRole = Qt::UserRole;

QString titleOfCard(const model::Document& document, const std::optional<model::TouchpointId>& id) {
  if (!id)
    return {};
  const auto* map = model::mapOf(document, *id);
  return map == nullptr ? QString() : QString::fromStdString(model::findTouchpoint(*map, *id)->title);
}

} // namespace

MapsOverview::MapsOverview(Session& session, QWidget* parent)
    : QDialog(parent), session_(session), tree_(new QTreeWidget) {
  setWindowTitle(tr("Maps overview"));
  resize(560, 380);
  tree_->setAccessibleName(tr("Maps"));
  tree_->setHeaderLabels({tr("Map"), tr("Opened by"), tr("State"), tr("Touchpoints")});
  tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(tree_, 1);
  rows->addWidget(buttons);
  connect(tree_, &QTreeWidget::itemActivated, this,
          [this](const QTreeWidgetItem* item) { Q_EMIT mapChosen(shown_[item->data(0, placeRole).toUInt()].map); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&session_, &Session::documentChanged, this, &MapsOverview::fill);
  fill();
}

void MapsOverview::fill() {
  const auto& document = session_.document();
  tree_->clear();
  shown_ = model::mapTree(document);
  std::vector<QTreeWidgetItem*> branch;
  for (std::size_t place = 0; place < shown_.size(); ++place) {
    const auto& each = shown_[place];
    const auto& map = *model::findMap(document, each.map);
    branch.resize(static_cast<std::size_t>(each.depth));
    const auto title = QString::fromStdString(map.details->title);
    const QStringList texts{each.again ? tr("%1 (see above)").arg(title) : title, titleOfCard(document, each.via),
                            word(map.details->state), QString::number(map.touchpoints.size())};
    auto* item = branch.empty() ? new QTreeWidgetItem(tree_, texts) : new QTreeWidgetItem(branch.back(), texts);
    item->setData(0, placeRole, static_cast<uint>(place));
    branch.push_back(item);
  }
  tree_->expandAll();
  if (tree_->topLevelItemCount() > 0)
    tree_->setCurrentItem(tree_->topLevelItem(0));
}

} // namespace throughline::ui
