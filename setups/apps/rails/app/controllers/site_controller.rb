class SiteController < ActionController::API
  def plain_text
    render plain: "OK"
  end

  def json_object
    render json: '{"message": "OK"}'
  end

  # What really runs: the versions that this very process has loaded, and of the Redis that answers.
  def versions
    gems = %w[actioncable nio4r puma redis-client websocket-driver].filter_map do |name|
      version = Gem.loaded_specs[name]&.version
      [name.tr("-", "_"), version.to_s] if version
    end
    answer = { ruby: RUBY_VERSION, rails: Rails.version, **gems.to_h, cable_adapter: adapter_name }
    answer[:redis] = read_redis_version if ENV["REDIS_URL"]
    # Nothing is ever loaded from a source under test.
    answer[:source] = "" if ENV["BENCH_SOURCE"].present?
    render json: answer
  end

  def counters
    render json: Counters.read
  end

  private

  # Asks the server itself. An unreachable Redis is an error of the setup, and answered as such: with a 500.
  def read_redis_version
    require "redis"
    Redis.new(url: ENV["REDIS_URL"], timeout: 5).info("server")["redis_version"]
  end

  def adapter_name
    ActionCable.server.config.cable["adapter"]
  end
end
