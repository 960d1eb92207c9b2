class Cell:
    def __init__(self, val):
        self.val = val
        self.next = self


class MyCircularQueue:
    def __init__(self, k):
        self.tail = None
        self.room = self.k = k

    def enqueue(self, value):
        if self.is_full():
            return False
        cell = Cell(value)
        if self.tail:
            cell.next = self.tail.next
            self.tail.next = cell
        self.tail = cell
        self.room -= 1
        return True

    def dequeue(self):
        if self.is_empty():
            return False
        head = self.tail.next
        if head is self.tail:
            self.tail = None
        else:
            self.tail.next = head.next
        self.room += 1
        return True

    def front(self):
        return self.tail.next.val if self.tail else -1

    def rear(self):
        return self.tail.val if self.tail else -1

    def is_empty(self):
        return self.tail is None

    def is_full(self):
        return self.room == 0
