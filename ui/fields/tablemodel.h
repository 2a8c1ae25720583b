#pragma once

#include "core/result.h"

#include <QAbstractTableModel>
#include <QPalette>

#include <functional>

// What a table of rows shows and edits, without the type of its rows. The last row is empty and waits for a new one.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    virtual void removeRows(QList<int> rows) = 0; // Through onEdit, as every edit.
    virtual bool isNewRow(int row) const = 0;
    virtual QWidget *editor(int column, QWidget *parent) const = 0; // Null: a line edit.
    using QAbstractTableModel::removeRows;

signals:
    void refused(const QString &sentence);
};

// An editable table over a list of plain structs. A column says how to read and write one field; an edit goes to
// `onEdit` as a whole new list, and shows only once setRows() brings it back.
template <typename Row> class TableModel : public RowsModel {
public:
    struct Column {
        QString title;
        std::function<QVariant(const Row &)> get; // Text, or a bool for a tick.
        std::function<Result<void>(Row &, const QVariant &)> set;
        std::function<QWidget *(QWidget *)> editor; // Absent: a line edit.
    };

    TableModel(QList<Column> columns, QString newRow, std::function<void(const QList<Row> &)> onEdit, QObject *parent)
        : RowsModel(parent), m_columns(std::move(columns)), m_newRow(std::move(newRow)), m_onEdit(std::move(onEdit))
    {
    }

    void setRows(const QList<Row> &rows)
    {
        if (rows.size() == m_rows.size()) { // Keeps the selection, the scroll position and an open editor.
            m_rows = rows;
            if (!rows.isEmpty())
                emit dataChanged(index(0, 0), index(int(rows.size()) - 1, int(m_columns.size()) - 1));
            return;
        }
        // From the first row that differs: an open editor above stays.
        int same = 0;
        while (same < qMin(rows.size(), m_rows.size()) && rows[same] == m_rows[same])
            ++same;
        const int more = int(rows.size() - m_rows.size());
        // A row added at the end is the one that was waiting: it stays where it is typed into, a new one waits behind.
        const int at = same + (m_editable && same == m_rows.size() ? 1 : 0);
        if (more > 0)
            beginInsertRows({}, at, at + more - 1);
        else
            beginRemoveRows({}, same, same - more - 1);
        m_rows = rows;
        more > 0 ? endInsertRows() : endRemoveRows();
        emit dataChanged(index(0, 0), index(rowCount() - 1, int(m_columns.size()) - 1));
    }
    const QList<Row> &rows() const { return m_rows; }
    void setEditable(bool editable)
    {
        if (editable == m_editable)
            return;
        beginResetModel();
        m_editable = editable;
        endResetModel();
    }

    bool isNewRow(int row) const override { return row == m_rows.size(); }
    QWidget *editor(int column, QWidget *parent) const override
    {
        return m_columns[column].editor ? m_columns[column].editor(parent) : nullptr;
    }
    void removeRows(QList<int> gone) override
    {
        QList<Row> rows = m_rows;
        std::sort(gone.begin(), gone.end(), std::greater<>());
        for (int row : std::as_const(gone)) {
            if (row < rows.size())
                rows.removeAt(row);
        }
        if (m_editable && rows.size() != m_rows.size())
            m_onEdit(rows);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size()) + (m_editable ? 1 : 0);
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        if (!m_editable)
            return flags;
        return flags | (isTick(index) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_columns[section].title : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (isNewRow(index.row()))
            return newRowData(index, role);
        const QVariant value = m_columns[index.column()].get(m_rows[index.row()]);
        if (role == Qt::AccessibleTextRole)
            return m_columns[index.column()].title + QLatin1StringView(": ") + value.toString();
        if (value.typeId() == QMetaType::Bool)
            return role == Qt::CheckStateRole ? QVariant(value.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
        return role == Qt::DisplayRole || role == Qt::EditRole ? value : QVariant();
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        const bool tick = role == Qt::CheckStateRole;
        if (role != Qt::EditRole && !tick)
            return false;
        QList<Row> rows = m_rows;
        if (isNewRow(index.row())) {
            if (value.toString().trimmed().isEmpty() || tick)
                return false;
            rows.append(Row{});
        }
        Row &row = rows[index.row()];
        if (const auto set = m_columns[index.column()].set(row, tick ? QVariant(value.toInt() == Qt::Checked)
                                                                     : QVariant(value.toString().simplified()));
            !set) {
            emit refused(set.error());
            return false;
        }
        if (rows != m_rows)
            m_onEdit(rows);
        return true;
    }

private:
    bool isTick(const QModelIndex &index) const
    {
        return m_columns[index.column()].get(Row{}).typeId() == QMetaType::Bool;
    }
    QVariant newRowData(const QModelIndex &index, int role) const
    {
        if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return m_newRow;
        if (role == Qt::AccessibleTextRole)
            return m_columns[index.column()].title;
        return role == Qt::ForegroundRole ? QVariant(QPalette().color(QPalette::PlaceholderText)) : QVariant();
    }

    QList<Column> m_columns;
    QString m_newRow;
    QList<Row> m_rows;
    std::function<void(const QList<Row> &)> m_onEdit;
    bool m_editable = true;
};
