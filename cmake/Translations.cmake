# One catalogue for all libraries: translations/purser_<language>.ts, found by name, compiled in under :/purser/i18n.
#   cmake --build build/release --target update_translations   reads every string of src and forms into them.
# English holds plural forms only.
set(PURSER_LANGUAGES en zh_CN ar)

set(purser_ts_files "")
foreach(language IN LISTS PURSER_LANGUAGES)
    set(ts "${PROJECT_SOURCE_DIR}/translations/purser_${language}.ts")
    if(NOT EXISTS "${ts}")
        message(FATAL_ERROR "${ts} is missing; translations are part of the sources.")
    endif()
    list(APPEND purser_ts_files "${ts}")
endforeach()

set(purser_all_ts_files ${purser_ts_files})
list(REMOVE_ITEM purser_ts_files "${PROJECT_SOURCE_DIR}/translations/purser_en.ts")
add_custom_target(update_translations
    COMMAND Qt6::lupdate -recursive src forms -locations none -no-obsolete -ts ${purser_ts_files}
    COMMAND Qt6::lupdate -recursive src forms -locations none -no-obsolete -pluralonly -source-language en -target-language en -ts translations/purser_en.ts
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    VERBATIM)

# purser_add_translations(TARGET…): compiles the catalogues into programs of the calling folder; once a folder, since the rules that make
# them belong to it.
function(purser_add_translations)
    set(qm_files "")
    foreach(ts IN LISTS purser_all_ts_files)
        get_filename_component(name "${ts}" NAME_WE)
        set(qm "${CMAKE_BINARY_DIR}/i18n/${name}.qm")
        add_custom_command(OUTPUT "${qm}"
            COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/i18n"
            COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
            DEPENDS "${ts}"
            COMMENT "Translations: ${name}" VERBATIM)
        list(APPEND qm_files "${qm}")
    endforeach()
    foreach(target IN LISTS ARGN)
        qt_add_resources(${target} ${target}_i18n PREFIX /purser/i18n BASE "${CMAKE_BINARY_DIR}/i18n" FILES ${qm_files})
    endforeach()
endfunction()
