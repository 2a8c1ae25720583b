# cmake -P tests/boundaries.cmake      The rules of the house that an include or a word can break.
#
# 1. app -> ui -> core: nothing includes what lies above it. Linking proves nothing: <QtWidgets/QWidget> compiles in core.
# 2. SQL stands in core/file and nowhere else.
# 3. ui and app see values and Minutebook, never the database, the schema or the storage.
# (4., a dropped Result is an error, is tests/nodiscard.cmake.)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(failures 0)

function(forbid folder pattern why)
    file(GLOB_RECURSE files "${root}/${folder}/*.h" "${root}/${folder}/*.cpp")
    if(NOT files)
        message(SEND_ERROR "no files in ${folder}: the check would check nothing")
    endif()
    foreach(file ${files})
        file(STRINGS "${file}" bad REGEX "${pattern}")
        if(bad)
            message(SEND_ERROR "${file}: ${bad}: ${why}")
        endif()
    endforeach()
endfunction()

set(screen "QtGui/|QtWidgets/|QtPrintSupport/|QWidget|QApplication|QGuiApplication|QPainter|QFont|QColor|QTextDocument|QTextCursor|QTextEdit|QAction>|QPdfWriter|QPrinter|QImage|QPixmap|QIcon|QUndoStack")
forbid(core "^#include [<\"](ui/|app/|${screen})" "core knows no user interface")
forbid(ui "^#include [<\"](app/)" "ui knows no application")
forbid(ui "^#include [<\"](QtSql/|QSql|core/file/)" "ui reaches the file through Minutebook")
forbid(app "^#include [<\"](QtSql/|QSql|core/file/)" "app reaches the file through Minutebook")

# A statement of SQL, in a string. Capitals and all: prose says "select", SQL here says SELECT.
set(sql "\"[^\"]*(SELECT .* FROM |INSERT (OR [A-Z]+ )?INTO |UPDATE .* SET |DELETE FROM |CREATE (TEMP )?(TABLE|INDEX|TRIGGER)|PRAGMA )")
foreach(folder core/actions core/book core/documents core/interchange core/minutes ui app)
    forbid(${folder} "${sql}" "SQL stands in core/file")
endforeach()
