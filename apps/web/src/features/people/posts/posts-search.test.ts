import { expect, test } from 'vitest';
import type { Post } from '../people.queries.ts';
import { filterPosts, type PostsSearch, readPostsSearch, writePostsSearch } from './posts-search.ts';

const post = (province: string, holder: string | null): Post => ({
  id: `post:MoIT:${province}`,
  name: `Vị trí tại ${province}`,
  ministry: { code: 'MoIT', name: 'Bộ Công Thương', shortName: 'Bộ Công Thương' },
  province: { code: '51', name: province },
  holder: holder
    ? { id: 'h', person: { id: 'p', name: holder }, validFrom: '2025-08-01', validTo: null, decisionNumber: '1/QĐ' }
    : null,
  next: null,
  substitute: null,
  vacant: holder === null,
  openTickets: 0,
});
const POSTS = [post('Quảng Ngãi', 'Phan Hữu Đạt'), post('Điện Biên', null)];
const ALL: PostsSearch = { q: '', ministry: null, state: null, post: null };
const provinces = (search: Partial<PostsSearch>) =>
  filterPosts(POSTS, { ...ALL, ...search }).map(({ province }) => province.name);

test('posts are found without diacritics, by province or official', () => {
  expect(provinces({ q: 'dien bien' })).toEqual(['Điện Biên']);
  expect(provinces({ q: 'dat' })).toEqual(['Quảng Ngãi']);
  expect(provinces({ q: 'quang dat' })).toEqual(['Quảng Ngãi']);
});

test('posts are filtered by ministry and by who holds them', () => {
  expect(provinces({ state: 'vacant' })).toEqual(['Điện Biên']);
  expect(provinces({ state: 'held' })).toEqual(['Quảng Ngãi']);
  expect(provinces({ ministry: 'MAE' })).toEqual([]);
});

test('the URL keeps the search, and nothing that it does not know', () => {
  const search: PostsSearch = { q: 'quang', ministry: 'MoIT', state: 'vacant', post: 'post:MoIT:51' };
  expect(readPostsSearch(writePostsSearch(search))).toEqual(search);
  expect(readPostsSearch(new URLSearchParams('state=empty')).state).toBeNull();
});
