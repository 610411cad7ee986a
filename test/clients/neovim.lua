-- Opens a draft in Neovim with backread as its language server, prints the diagnostics as JSON lines, applies the
-- code action whose title is in BACKREAD_FIX to the first diagnostic, and saves.
local command = vim.fn.json_decode(vim.env.BACKREAD_COMMAND)
local file, title = vim.env.BACKREAD_FILE, vim.env.BACKREAD_FIX

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({ name = 'backread', cmd = command, root_dir = vim.fn.fnamemodify(file, ':h') })
  vim.lsp.buf_attach_client(buffer, client)
  vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local code = ((each.user_data or {}).lsp or {}).code or each.code
    io.stdout:write(vim.fn.json_encode({ line = each.lnum + 1, column = each.col + 1, code = code, message = each.message }) .. '\n')
  end
  local first = vim.diagnostic.get(buffer)[1]
  local range = { start = { line = first.lnum, character = first.col }, ['end'] = { line = first.end_lnum, character = first.end_col } }
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), range = range, context = { diagnostics = {} } }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 10000) or {}
  for _, answer in pairs(answers) do
    for _, action in ipairs(answer.result or {}) do
      if action.title == title then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
    end
  end
  vim.cmd('write')
  vim.lsp.stop_client(client)
end

-- An uncaught error would leave a headless Neovim waiting for a key.
local fine, error_message = pcall(main)
if not fine then io.stderr:write(tostring(error_message) .. '\n') end
vim.cmd(fine and 'qall!' or 'cquit 1')
