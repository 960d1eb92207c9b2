"""You walk back through one list of all tweets, very far if an author has long been silent."""

from collections import defaultdict


class Twitter:
    def __init__(self) -> None:
        self.posts: list[tuple[int, int]] = []
        self.followees: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.posts.append((user, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        authors = self.followees[user] | {user}
        feed: list[int] = []
        for author, tweet in reversed(self.posts):
            if author in authors:
                feed.append(tweet)
                if len(feed) == 10:
                    break
        return feed

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
