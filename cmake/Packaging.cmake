# What is installed where, and the Debian package. Included last; without the program there is nothing to pack.
if(NOT TARGET purser)
    return()
endif()

set(files "${PROJECT_SOURCE_DIR}/packaging")
install(TARGETS purser RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES "${files}/purser.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${files}/org.purser.Purser.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${files}/purser-mime.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME purser.xml)
install(FILES "${files}/completions/purser" DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
# User units live here whatever the machine's library folder is called.
install(FILES "${files}/systemd/purser-tick@.service" "${files}/systemd/purser-tick@.timer" DESTINATION lib/systemd/user)
install(FILES "${files}/copyright" DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/purser)

# Desktops that do not draw SVG look for PNG; they are rendered when librsvg's tool is here.
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES "${files}/icons/purser.svg" DESTINATION ${icons}/scalable/apps)
install(FILES "${files}/icons/application-x-purser-book.svg" DESTINATION ${icons}/scalable/mimetypes)
find_program(PURSER_RSVG rsvg-convert)
if(PURSER_RSVG)
    foreach(pair apps/purser mimetypes/application-x-purser-book)
        get_filename_component(name ${pair} NAME)
        get_filename_component(kind ${pair} DIRECTORY)
        foreach(size 16 24 32 48 64 128 256)
            set(png "${CMAKE_BINARY_DIR}/icons/${size}/${name}.png")
            add_custom_command(OUTPUT "${png}" DEPENDS "${files}/icons/${name}.svg"
                COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/icons/${size}"
                COMMAND ${PURSER_RSVG} -w ${size} -h ${size} -o "${png}" "${files}/icons/${name}.svg" VERBATIM)
            list(APPEND rendered "${png}")
            install(FILES "${png}" DESTINATION ${icons}/${size}x${size}/${kind})
        endforeach()
    endforeach()
    add_custom_target(purser_icons ALL DEPENDS ${rendered})
endif()

# Debian wants manual pages and news compressed, without a time stamp in them.
find_program(PURSER_GZIP gzip REQUIRED)
foreach(pair "${files}/purser.1=purser.1.gz" "${PROJECT_SOURCE_DIR}/CHANGELOG.md=NEWS.gz")
    string(REPLACE "=" ";" pair "${pair}")
    list(GET pair 0 from)
    list(GET pair 1 to)
    add_custom_command(OUTPUT "${CMAKE_BINARY_DIR}/${to}" DEPENDS "${from}"
        COMMAND sh -c "'${PURSER_GZIP}' -9nc '${from}' > '${CMAKE_BINARY_DIR}/${to}'" VERBATIM)
    list(APPEND compressed "${CMAKE_BINARY_DIR}/${to}")
endforeach()
add_custom_target(purser_pages ALL DEPENDS ${compressed})
install(FILES "${CMAKE_BINARY_DIR}/purser.1.gz" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${CMAKE_BINARY_DIR}/NEWS.gz" DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/purser)

# ./dev package builds what is packed; packing does not build the tests as well.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME purser)
set(CPACK_PACKAGE_VENDOR "The Purser authors")
set(CPACK_PACKAGE_CONTACT "The Purser authors <purser@purser.example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop client for cloud billing accounts")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Purser keeps the billing accounts of a cloud enterprise in one local file:
what can still be spent and why, which bills are open and which funds pay
them, who pays for whom and who administers what. Every figure opens into its
formula, terms and postings; bill lines are reviewed offline. The same rules
work in the window and on the command line.")
# The scan of linked libraries cannot see plug-ins, catalogues, fonts, and the library by which the key chain is reached.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, qt6-wayland, gnome-keyring | kwalletmanager")
include(CPack)
