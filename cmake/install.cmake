include(GNUInstallDirs)
install(TARGETS throughline RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
