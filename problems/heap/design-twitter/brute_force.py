"""Keep one list of all tweets and walk back through it for each feed.

Time: O(all tweets) per feed, O(1) for the others. Space: O(tweets + follows).
"""


class Twitter:
    def __init__(self) -> None:
        self.posts: list[tuple[int, int]] = []
        self.follows: set[tuple[int, int]] = set()

    def post_tweet(self, user: int, tweet: int) -> None:
        self.posts.append((user, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        shown = [
            tweet
            for author, tweet in reversed(self.posts)
            if author == user or (user, author) in self.follows
        ]
        return shown[:10]

    def follow(self, follower: int, followee: int) -> None:
        self.follows.add((follower, followee))

    def unfollow(self, follower: int, followee: int) -> None:
        self.follows.discard((follower, followee))
