"""You take only the latest tweet of each author and never look at the one before it."""

from collections import defaultdict


class Twitter:
    def __init__(self) -> None:
        self.time = 0
        self.tweets: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self.followees: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.time += 1
        self.tweets[user].append((self.time, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        authors = self.followees[user] | {user}
        latest = [self.tweets[author][-1] for author in authors if self.tweets[author]]
        return [tweet for _, tweet in sorted(latest, reverse=True)[:10]]

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
