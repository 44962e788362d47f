Rails.application.routes.draw do
  get "/", to: "site#plain_text"
  get "/json", to: "site#json_object"
  get "/versions", to: "site#versions"
  get "/counters", to: "site#counters"
end
