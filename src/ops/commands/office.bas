' Works in a spreadsheet as an editor would. The file named by ACHYK_STEPS holds a step a line, its
' parts separated by tabs:
'   open     {file}
'   sheet    {name}
'   type     {cell}  {text}     in the manner of the locale: 4,6 and 21.11.2026 in Russian
'   save     {file}
'   show     {cell at the top left}  {cell chosen}  {zoom in per cent}
'   list                        opens the list of the chosen cell
'   picture  {file}             of the whole screen
'   done     {file}             made at the very end, so that others know
Sub Run
  Dim none()
  Dim excel(0) As New com.sun.star.beans.PropertyValue
  excel(0).Name = "FilterName"
  excel(0).Value = "Calc MS Excel 2007 XML"
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  steps = createUnoService("com.sun.star.io.TextInputStream")
  steps.setInputStream(files.openFileRead(ConvertToURL(Environ("ACHYK_STEPS"))))
  steps.setEncoding("UTF-8")
  Do While Not steps.isEOF()
    parts = Split(steps.readLine(), Chr(9))
    Select Case parts(0)
      Case "open"
        document = StarDesktop.loadComponentFromURL(ConvertToURL(parts(1)), "_blank", 0, none())
      Case "sheet"
        sheet = document.Sheets.getByName(parts(1))
      Case "type"
        sheet.getCellRangeByName(parts(1)).FormulaLocal = parts(2)
      Case "save"
        document.storeToURL(ConvertToURL(parts(1)), excel())
      Case "show"
        view = document.CurrentController
        view.setActiveSheet(sheet)
        view.ZoomType = com.sun.star.view.DocumentZoomType.BY_VALUE
        view.ZoomValue = CInt(parts(3))
        corner = sheet.getCellRangeByName(parts(1)).CellAddress
        view.setFirstVisibleColumn(corner.Column)
        view.setFirstVisibleRow(corner.Row)
        view.select(sheet.getCellRangeByName(parts(2)))
      Case "list"
        createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(view.Frame, ".uno:DataSelect", "", 0, none())
      Case "picture"
        Wait 2000
        Shell("import", 0, "-window root " & parts(1), True)
      Case "done"
        files.openFileWrite(ConvertToURL(parts(1))).closeOutput()
    End Select
  Loop
  document.close(True)
  StarDesktop.terminate()
End Sub
