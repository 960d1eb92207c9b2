"""You return the whole feed, but it holds at most the ten latest tweets."""

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
        shown = [entry for author in authors for entry in self.tweets[author]]
        return [tweet for _, tweet in sorted(shown, reverse=True)]

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
