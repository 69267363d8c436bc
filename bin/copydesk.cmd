@echo off
rem Runs Copydesk on Windows. In a source tree, build it first: mvn -q -DskipTests package
setlocal
set "HOME_DIR=%~dp0.."
set "LIB=%HOME_DIR%\lib"
set "JAR=%LIB%\copydesk.jar"
if exist "%HOME_DIR%\pom.xml" (
    set "LIB=%HOME_DIR%\target\lib"
    set "JAR=%HOME_DIR%\target\copydesk.jar"
)
if not exist "%JAR%" (
    echo copydesk: "%JAR%" is missing; build it with: mvn -q -DskipTests package 1>&2
    exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=US %COPYDESK_JAVA_OPTS% -cp "%JAR%;%LIB%\*" org.copydesk.cli.Main %*
exit /b %ERRORLEVEL%
