import { render } from 'preact';
import { language } from '@/components/words';
import '@/components/look.css';
import './style.css';
import { Popup } from './popup';

document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
const place = document.getElementById('popup');
if (place) render(<Popup />, place);
