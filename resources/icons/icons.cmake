# Every icon, by name. A name missing here is missing in the program.
set(purser_icons
    activity alert-circle alert-triangle arrow-down arrow-left arrow-right arrow-up arrows-up-down bank bell
    bill bill-search blank book bulb calendar card chart check check-circle chevron-down chevron-left chevron-right
    chevron-up clock close cloud cloud-off coins columns comment copy coupon dash dot explain export external eye
    eye-off file filter flag freeze gauge grid group help home import inbox info key keyboard language
    line-chart link lock mail menu minus more org overview paperclip pause pencil play plus print redo refresh
    save search server settings share shield shield-check sliders sort stamp star swap table trash undo unlink
    unlock user user-shield users wallet)
list(TRANSFORM purser_icons PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
list(TRANSFORM purser_icons APPEND .svg)
