# What is installed: the program, its documents, and what makes a desktop know it.
include(GNUInstallDirs)
install(TARGETS throughline RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/throughline.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/throughline.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/throughline-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME throughline.xml)
install(FILES packaging/throughline.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/throughline.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs)

# The program itself prints what shells complete by, so that it always fits its commands.
set(completion_of_bash ${CMAKE_INSTALL_DATADIR}/bash-completion/completions/throughline)
set(completion_of_zsh ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions/_throughline)
set(completion_of_fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d/throughline.fish)
foreach(shell bash zsh fish)
  get_filename_component(folder ${completion_of_${shell}} DIRECTORY)
  install(CODE "
    set(place \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\")
    file(MAKE_DIRECTORY \"\${place}/${folder}\")
    execute_process(COMMAND \"\${place}/${CMAKE_INSTALL_BINDIR}/throughline\" completion ${shell}
      OUTPUT_FILE \"\${place}/${completion_of_${shell}}\" COMMAND_ERROR_IS_FATAL ANY)")
endforeach()
