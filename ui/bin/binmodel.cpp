#include "ui/bin/binmodel.h"

#include "ui/bin/binwords.h"
#include "ui/fields/elidedlabel.h"

bool BinModel::setEntries(const QList<Bin::Listed> &entries)
{
    if (entries == m_entries)
        return false;
    beginResetModel();
    m_entries = entries;
    endResetModel();
    return true;
}

int BinModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    const Bin::Listed &listed = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(listed.entry);
    case Qt::ToolTipRole:
        return plainToolTip(sentenceOf(listed));
    case Qt::AccessibleTextRole:
        return sentenceOf(listed);
    case IdRole:
        return listed.entry.id;
    case DetailRole:
        return detailOf(listed);
    case WhenRole:
        return whenDeleted(listed.entry);
    default:
        return {};
    }
}
